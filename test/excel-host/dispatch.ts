import type { ExcelHost } from "./excel-host";
import { HostCollection, HostObject } from "./host-object";
import { HostError } from "./host-error";
import { AddinServiceObject, AppRuntimeServiceObject } from "./objects/addin-service";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./wire";

type Members = Record<string, unknown>;

/** Methods that change the workbook; every property set does. */
const changing = /^(?:Add|Delete|ClearAll|Merge|SetXml|SetPrint\w+|FreezeRows)$/;

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Carries out one request as Excel does: in order, and where an action fails, those before it stay done. */
export class Dispatch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly host: ExcelHost,
    private readonly body: RequestBody,
  ) {}

  answer(): ResponseBody {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of this.body.Actions.entries()) {
      try {
        this.host.faults.beforeAction(action);
        if (action.ActionType === 5) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const Location = this.body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
        return {
          Results,
          TraceIds,
          Error: { Code: error.code, Message: error.message, Location, HttpStatusCode: 400, ActionIndex },
        };
      }
    }
    return { Results, TraceIds };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const target = this.resolve(action.ObjectPathId);
    if (action.ActionType === 1) return target && target.identity();
    if (action.ActionType === 2)
      return target && this.query(target, action.QueryInfo?.Select ?? [], action.QueryInfo?.Expand ?? []);
    // The client tracks every range it makes, those that turn out to be null objects too.
    if (!target && action.Name === "_KeepReference") return null;
    if (!target) throw new HostError("ItemNotFound", action.Name);
    if (action.ActionType === 3) return this.call(target, action.Name, action.ArgumentInfo);
    if (action.ActionType === 4) return this.assign(target, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
    throw new HostError("NotImplemented", `action type ${action.ActionType}`);
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.host.root;
    if (path.ObjectPathType === 2 && path.Name.endsWith(".AddinInternalService"))
      return new AddinServiceObject(this.host);
    if (path.ObjectPathType === 2 && path.Name.endsWith(".AppRuntimeService"))
      return new AppRuntimeServiceObject(this.host);
    if (path.ObjectPathType === 6) return this.host.kept(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) {
      // Only the *OrNullObject members go on from a null object.
      if (/OrNullObject$/.test(path.Name)) return null;
      throw new HostError("ItemNotFound", path.Name);
    }
    if (path.ObjectPathType === 5) return this.indexed(parent, path);
    const value =
      path.ObjectPathType === 3 ? this.call(parent, path.Name, path.ArgumentInfo) : this.read(parent, path.Name);
    if (value instanceof HostObject || value === null) return value;
    throw new HostError("NotImplemented", `${parent.className}.${path.Name}`);
  }

  private indexed(parent: HostObject, path: ObjectPath): HostObject {
    const key = this.argumentsOf(path.ArgumentInfo)[0];
    if (!(parent instanceof HostCollection) || (typeof key !== "string" && typeof key !== "number")) {
      throw new HostError("InvalidArgument", String(key));
    }
    return parent.item(key);
  }

  private requireMember(target: HostObject, name: string): void {
    this.host.requireMember(target.className, name);
    target.requireAble(name);
  }

  private read(target: HostObject, name: string): unknown {
    this.requireMember(target, name);
    const value = (target as unknown as Members)[name];
    if (value === undefined) throw new HostError("NotImplemented", `${target.className}.${name}`);
    return value;
  }

  private call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.requireMember(target, name);
    const method = (target as unknown as Members)[name];
    if (typeof method !== "function") throw new HostError("NotImplemented", `${target.className}.${name}()`);
    const answer = (method as (...given: unknown[]) => unknown).apply(target, this.argumentsOf(info));
    if (changing.test(name)) this.host.changedByAddin();
    return answer;
  }

  private assign(target: HostObject, name: string, value: unknown): null {
    this.requireMember(target, name);
    if (!(name in target)) throw new HostError("NotImplemented", `${target.className}.${name} =`);
    (target as unknown as Members)[name] = value;
    if (target.className !== "Runtime") this.host.changedByAddin();
    return null;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths?.[index];
      // An argument left out comes as null.
      return typeof path === "number" && path > 0 ? this.resolve(path) : (value ?? undefined);
    });
  }

  /**
   * Names like "name", "format/fill/color", "*" (or none: every scalar) of an object or of each item of a collection.
   */
  private query(target: HostObject, select: readonly string[], expand: readonly string[]): Record<string, unknown> {
    if (target instanceof HostCollection) {
      return { _Items: target.items().map((item) => this.query(item, select, expand)) };
    }
    const names = [...select, ...expand].map((name) => name.replaceAll(".", "/"));
    const plain = names.filter((name) => !name.includes("/"));
    const all = names.length === 0 || plain.includes("*") || plain.includes("$all");
    const answer: Record<string, unknown> = { ...target.identity() };
    for (const name of all ? target.scalars : []) answer[name] = this.read(target, name);
    const heads = new Set(
      names.filter((name) => name !== "*" && name !== "$all").map((name) => name.split("/")[0] ?? ""),
    );
    for (const head of heads) {
      const value = this.read(target, pascal(head));
      const rest = names.filter((name) => name.startsWith(`${head}/`)).map((name) => name.slice(head.length + 1));
      answer[pascal(head)] = value instanceof HostObject ? this.query(value, rest, []) : value;
    }
    return answer;
  }
}
