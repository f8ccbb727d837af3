/** One thing the doctor looked at. */
export interface DoctorLine {
  /** `off`: that part is not configured. */
  readonly mark: 'ok' | 'warn' | 'bad' | 'off';
  readonly says: string;
  /** What to do about it. */
  readonly todo?: string;
}
