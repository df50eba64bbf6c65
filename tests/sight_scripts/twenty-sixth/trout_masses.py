# verdict: wrong
# line: 8
# why: output delta: For large negative residuals the slope has to be -width; the sign is missing.
import numpy as np

def huber_slope(r, width):
    small = np.abs(r) <= width
    return np.where(small, r, width)

def fit(lengths, masses, units=6, rounds=400, rate=0.1, width=0.5, seed=3):
    g = np.random.default_rng(seed)
    A = g.standard_normal((1, units))
    a = g.standard_normal(units)
    B = 0.5 * g.standard_normal((units, 1))
    b = np.zeros(1)
    for r in range(rounds):
        H = np.tanh(lengths @ A + a)
        R = H @ B + b - masses
        D = huber_slope(R, width) / len(R)
        dH = (D @ B.T) * (1 - H ** 2)
        A, a = A - rate * lengths.T @ dH, a - rate * dH.sum(0)
        B, b = B - rate * H.T @ D, b - rate * D.sum(0)
    return A, a, B, b, float(np.abs(R).mean())

g = np.random.default_rng(10)
lengths = g.uniform(-1, 1, (35, 1))
masses = 2 * lengths ** 3 + g.standard_t(2, (35, 1)) * 0.1
for width in (0.2, 1.0):
    print(width, fit(lengths, masses, width=width)[-1])
