/** The forget-me-not. */
export function Logo({ size }: { size: number }) {
  const petals = [0, 72, 144, 216, 288];
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      {petals.map((angle) => (
        <circle key={angle} cx="16" cy="7.5" r="6" fill="#5B8DEF" transform={`rotate(${angle} 16 16)`} />
      ))}
      <circle cx="16" cy="16" r="4.6" fill="#fff" />
      <circle cx="16" cy="16" r="3.2" fill="#E8A33A" />
    </svg>
  );
}
