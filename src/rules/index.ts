// Written by scripts/write-generated.mjs from the rule files of this folder; do not edit.
import { acceptanceBeforeAssessment } from "./acceptance-before-assessment";
import { acceptanceDateMissing } from "./acceptance-date-missing";
import { acceptanceFailed } from "./acceptance-failed";
import { acceptanceFuture } from "./acceptance-future";
import { acceptanceLate } from "./acceptance-late";
import { acceptanceNearLimit } from "./acceptance-near-limit";
import { acceptanceOverdue } from "./acceptance-overdue";
import { acceptanceResultMissing } from "./acceptance-result-missing";
import { acceptanceSameDay } from "./acceptance-same-day";
import { acceptanceUnreadable } from "./acceptance-unreadable";
import { acceptanceWithoutAssessment } from "./acceptance-without-assessment";
import { adjustedAfterAcceptance } from "./adjusted-after-acceptance";
import { adjustedNotListed } from "./adjusted-not-listed";
import { adjustmentMissing } from "./adjustment-missing";
import { adjustmentUnrecognised } from "./adjustment-unrecognised";
import { adjustmentUnusual } from "./adjustment-unusual";
import { agencyChanged } from "./agency-changed";
import { annexesDisagree } from "./annexes-disagree";
import { archiveLate } from "./archive-late";
import { assessmentAwaited } from "./assessment-awaited";
import { assessmentBeforeList } from "./assessment-before-list";
import { assessmentDateMissing } from "./assessment-date-missing";
import { assessmentFailedOverdue } from "./assessment-failed-overdue";
import { assessmentFuture } from "./assessment-future";
import { assessmentLate } from "./assessment-late";
import { assessmentOverdue } from "./assessment-overdue";
import { assessmentPlannedLate } from "./assessment-planned-late";
import { assessmentResultMissing } from "./assessment-result-missing";
import { assessmentUnreadable } from "./assessment-unreadable";
import { changeMissing } from "./change-missing";
import { changeUnexplained } from "./change-unexplained";
import { changeUnrecognised } from "./change-unrecognised";
import { columnMissing } from "./column-missing";
import { commitmentChanged } from "./commitment-changed";
import { creditCodeInvalid } from "./credit-code-invalid";
import { dateAmbiguous } from "./date-ambiguous";
import { dateAsText } from "./date-as-text";
import { dateImpossible } from "./date-impossible";
import { dateUnreadable } from "./date-unreadable";
import { deadlineBeforeList } from "./deadline-before-list";
import { deadlineDragFilled } from "./deadline-drag-filled";
import { deadlineMissing } from "./deadline-missing";
import { deadlineRoundedUp } from "./deadline-rounded-up";
import { deadlineTooLate } from "./deadline-too-late";
import { disclosureLate } from "./disclosure-late";
import { enterpriseAdjustedTwice } from "./enterprise-adjusted-twice";
import { enterpriseDuplicate } from "./enterprise-duplicate";
import { enterpriseMissing } from "./enterprise-missing";
import { enterpriseNameUntidy } from "./enterprise-name-untidy";
import { enterpriseVanished } from "./enterprise-vanished";
import { evidenceMissing } from "./evidence-missing";
import { filedEarly } from "./filed-early";
import { filedLate } from "./filed-late";
import { formulaWithoutValue } from "./formula-without-value";
import { listDateFuture } from "./list-date-future";
import { listDateImprecise } from "./list-date-imprecise";
import { listDateMissing } from "./list-date-missing";
import { listedLate } from "./listed-late";
import { milestoneToldElsewhere } from "./milestone-told-elsewhere";
import { noticeUnrecorded } from "./notice-unrecorded";
import { recordAltered } from "./record-altered";
import { recordedLate } from "./recorded-late";
import { relocationAppraisalMissing } from "./relocation-appraisal-missing";
import { relocationUnspecific } from "./relocation-unspecific";
import { renameNameMissing } from "./rename-name-missing";
import { renamedStillOld } from "./renamed-still-old";
import { resultWorsened } from "./result-worsened";
import { revokedStillProgressing } from "./revoked-still-progressing";
import { scoreContradictsResult } from "./score-contradicts-result";
import { scoreWithoutResult } from "./score-without-result";
import { serialNumberBroken } from "./serial-number-broken";
import { signOffMissing } from "./sign-off-missing";
import { standstillLong } from "./standstill-long";
import { standstillUnclear } from "./standstill-unclear";
import { startLate } from "./start-late";
import { startUnrecorded } from "./start-unrecorded";
import { suspensionLong } from "./suspension-long";
import { terminatedNeverStarted } from "./terminated-never-started";
import { titlePeriodMismatch } from "./title-period-mismatch";
import { titlePeriodMissing } from "./title-period-missing";
import { transferDistrictMissing } from "./transfer-district-missing";
import type { Rule } from "./kit/define";

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  acceptanceBeforeAssessment,
  acceptanceDateMissing,
  acceptanceFailed,
  acceptanceFuture,
  acceptanceLate,
  acceptanceNearLimit,
  acceptanceOverdue,
  acceptanceResultMissing,
  acceptanceSameDay,
  acceptanceUnreadable,
  acceptanceWithoutAssessment,
  adjustedAfterAcceptance,
  adjustedNotListed,
  adjustmentMissing,
  adjustmentUnrecognised,
  adjustmentUnusual,
  agencyChanged,
  annexesDisagree,
  archiveLate,
  assessmentAwaited,
  assessmentBeforeList,
  assessmentDateMissing,
  assessmentFailedOverdue,
  assessmentFuture,
  assessmentLate,
  assessmentOverdue,
  assessmentPlannedLate,
  assessmentResultMissing,
  assessmentUnreadable,
  changeMissing,
  changeUnexplained,
  changeUnrecognised,
  columnMissing,
  commitmentChanged,
  creditCodeInvalid,
  dateAmbiguous,
  dateAsText,
  dateImpossible,
  dateUnreadable,
  deadlineBeforeList,
  deadlineDragFilled,
  deadlineMissing,
  deadlineRoundedUp,
  deadlineTooLate,
  disclosureLate,
  enterpriseAdjustedTwice,
  enterpriseDuplicate,
  enterpriseMissing,
  enterpriseNameUntidy,
  enterpriseVanished,
  evidenceMissing,
  filedEarly,
  filedLate,
  formulaWithoutValue,
  listDateFuture,
  listDateImprecise,
  listDateMissing,
  listedLate,
  milestoneToldElsewhere,
  noticeUnrecorded,
  recordAltered,
  recordedLate,
  relocationAppraisalMissing,
  relocationUnspecific,
  renameNameMissing,
  renamedStillOld,
  resultWorsened,
  revokedStillProgressing,
  scoreContradictsResult,
  scoreWithoutResult,
  serialNumberBroken,
  signOffMissing,
  standstillLong,
  standstillUnclear,
  startLate,
  startUnrecorded,
  suspensionLong,
  terminatedNeverStarted,
  titlePeriodMismatch,
  titlePeriodMissing,
  transferDistrictMissing,
];
