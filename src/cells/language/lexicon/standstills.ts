import { wordList } from "./line";

/** What stops the clock for a while. */
export const standstills = wordList({
  role: "standstill",
  title: "停表",
  senses: {
    extension: "延期",
    deferral: "暂缓",
    lull: "随口说的暂缓（要核实；经同意的就是暂缓）",
    halt: "停产",
    relocation: "搬迁",
    sign: "停产的迹象（要核实）",
    hardship: "疫情、不可抗力",
  },
  lines: [
    [
      "延期 延后 推后 延迟 延长 顺延 推迟 展期 宽限 缓期 延长期限 延期开展 延期完成 延至 延到 延期至 顺延至 推迟至 推迟到 推后至 推后到 推到 推至 延长至 延长到 延期到 展期至 延后至 宽限至 顺延到 缓到 缓至 放宽到 放宽至 往后推 推延 后延",
      "extension",
      "经同意～",
      "standstill extension done",
    ],
    [
      "暂缓 暂停 缓审 缓评 暂停审核 暂缓审核 缓办 中止 中止审核 延缓 暂缓开展 暂缓实施 暂缓办理 先缓办 先缓评 先缓审 暂不开展审核",
      "deferral",
      "区局同意～",
      "standstill deferral done",
    ],
    [
      "先缓 缓一缓 先缓一缓 缓缓 先缓缓 放一放 先放一放 放放 先放放 搁置 先搁置 搁一搁 先搁一搁 挂起 先挂起 先不审 暂不审 等一等 拖一拖",
      "lull",
      "企业～",
      "standstill deferral unsure",
    ],
    [
      "停产 停工 停业 歇业 全面停产 全厂停产 停产整治 停产检修 停产整改 停产改造 停产技改 停产搬迁 停机 季节性停产 临时停产 长期停产 停产停业 停炉 停产待拆 停产中 停产状态 停产半停产 半停产 处于停产 暂停生产 查封 停产整顿 停车检修 停车 停止生产 未生产 未开工 熄火 停薪 断电停产 停产待命 放长假 全员放假 工人放假",
      "halt",
      "2026年3月起～",
      "standstill halt done",
    ],
    [
      "搬迁 迁出 外迁 搬离 动迁 拆迁 搬走 搬出 迁往 搬往 迁至 搬至 搬到 迁到 迁移 迁址 整体搬迁 整体迁出 整体外迁 搬厂 搬家 迁建 迁离 迁入 搬 迁 土地收储 收储 征收 征收搬迁 异地搬迁 搬迁改造 腾退 动迁签约 清退搬迁 搬空 外移 挪到 挪至 移至 腾挪 迁厂 腾空 腾退搬迁 搬离原址 签收储协议",
      "relocation",
      "企业已～",
      "standstill relocation done",
    ],
    [
      "大门紧锁 厂门紧锁 现场无人 无人应门 人去厂空 空置 厂房空置 员工遣散 遣散 员工已遣散 人员遣散 清空 变卖 无生产迹象 无生产活动 未见生产 停业迹象 停产迹象 跑了 跑路 厂门锁着 大门锁着 锁门 关门落锁",
      "sign",
      "企业～",
      "standstill sign unsure",
    ],
    [
      "疫情 不可抗力 受疫情影响 疫情影响 火灾 爆燃 封控 疫情管控 因疫情",
      "hardship",
      "受～影响",
      "standstill hardship done",
    ],
  ],
});

/** What ends a standstill, or denies it. */
export const resumptions = wordList({
  role: "resumption",
  title: "复产",
  senses: { running: "恢复、正常生产" },
  lines: [
    [
      "恢复生产 复产 开工 已开工 重新开工 开机 开车 开炉 复工 复工复产 恢复正常生产 恢复运行 恢复正常运行 恢复 恢复审核 重启 重新启动 重新开展 正常生产 在产 正常经营 生产正常 正常运行 照常生产 恢复营业 正常营业 重新投产 投产 复业 继续生产 仍在生产 解除 取消延期 解封 结束停产 时开时停 开开停停 间歇生产 间歇性生产 间断生产 断续生产 照开 照转",
      "running",
      "停产，现已～",
      "standstill halt over",
    ],
  ],
});

/** What takes an enterprise off the list, or out of the district. */
export const departures = wordList({
  role: "departure",
  title: "退出",
  senses: {
    closure: "关停并转",
    transfer: "移交其他区域",
    revocation: "撤出名单",
    termination: "终止审核",
    merger: "合并、转产",
  },
  lines: [
    [
      "关停 关闭 关停并转 注销 吊销 倒闭 破产 停办 解散 清算 破产清算 关厂 关门 停止经营 停止营业 终止经营 不再生产 不再经营 永久停产 永久性停产 永久关停 彻底停产 关了 产业结构调整 淘汰退出 清退 列入产业结构调整 列入产业结构调整计划 列入关停 列入关停计划 列入淘汰 列入淘汰计划 吊销营业执照 注销营业执照 工商注销 已不存在 企业不存在 公司不存在 单位不存在 人去楼空 退租 厂房退租 停止一切生产 结业 清盘 撤厂 退出市场 企业注销 公司注销 已灭失 销户 缴销 关掉 工商销户 停办注销 破产重整 重整 关张 关厂停业 淘汰落后产能 落后产能 不干了 停厂 停厂歇业",
      "closure",
      "2026年5月已～",
      "departure closure done",
    ],
    [
      "移交 继续管理 继续监管 接续管理 接续监管 负责管理 负责监管 接收管理 调出 划转 划归 转出 移交至 划转至 调整至 调整到 划到 转到 转至 转交 交由 划入 移送管理 跨区转移 迁出本区 调整管理区域 管理区域调整 属地调整 属地变更 调整管理单位 变更管理区域 调至 转由 归口 划出 管理权移交 管辖权移交 移交给 归 归属 不在本区 不在我区 不属本区 不属于本区",
      "transfer",
      "已～临港",
      "departure transfer done",
    ],
    [
      "撤销 取消 撤出名单 撤出 移出 剔除 移除 除名 退出名单 移出名单 调整出名单 调出强审名单 移出强审名单 调出名单 撤销名单 名单撤销 剔除名单 去掉 拿掉 划掉 从名单中剔除 从名单中移出 撤名单 撤掉 出名单 退名单 剔出 剔出名单 不再列入 不再纳入 不列入 不纳入 退出强审 取消列入 删除 撤消 名单取消 取消强审",
      "revocation",
      "已～",
      "departure revocation done",
    ],
    [
      "审核终止 终止审核 终止 停止审核 结束审核 审核结束 不审了 停审",
      "termination",
      "～",
      "departure termination done",
    ],
    [
      "转产 合并 并入 兼并 吸收合并 被收购 分立 重组 收购 转型 改为仓储 转为贸易 改为贸易 厂房出租 转让",
      "merger",
      "企业已～",
      "departure merger done",
    ],
  ],
});
