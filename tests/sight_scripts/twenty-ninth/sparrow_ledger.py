# verdict: right
import numpy as np

# the old 8-3-8 encoder problem, bias as an extra input
rng = np.random.RandomState(88)
PATTERNS = np.eye(8)
enc = rng.uniform(-0.5, 0.5, (9, 3))
dec = rng.uniform(-0.5, 0.5, (4, 8))
ones = np.ones((8, 1))
x = np.hstack([PATTERNS, ones])


def f(a):
    return 1.0 / (1.0 + np.exp(-a))


for cycle in range(4000):
    code = f(x.dot(enc))
    codeb = np.hstack([code, ones])
    recon = f(codeb.dot(dec))
    diff = PATTERNS - recon
    d_out = diff * recon * (1 - recon)
    d_code = d_out.dot(dec.T)[:, :3] * code * (1 - code)
    dec += 1.0 * codeb.T.dot(d_out)
    enc += 1.0 * x.T.dot(d_code)
    if cycle % 800 == 0:
        print("cycle", cycle, "sse", (diff ** 2).sum())

print("codes:")
for row in code:
    print("  ", "".join("1" if c > 0.5 else "0" for c in row))
