/** 循环引用：两个文件互相引用（只引用类型也算），就没有先后可言。要共用的东西放进它们都能引用的一间。 */
const noCircle = {
  name: "no-circle",
  severity: "error",
  comment: "循环引用（类型也算）：把两边共用的东西放进它们都能引用的文件。",
  from: {},
  to: { circular: true },
};

export default {
  forbidden: [noCircle],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "node_modules|\\.test\\.tsx?$" },
  },
};
