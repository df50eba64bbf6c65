# verdict: right
import numpy as np

rng = np.random.default_rng(64)
def g(a): return np.tanh(a)

# weights as one matrix per layer, bias is column 0
Omega1 = rng.normal(0, 0.8, (5, 3))
Omega2 = rng.normal(0, 0.8, (3, 6))
Omega3 = rng.normal(0, 0.8, (1, 4))

def ext(v):
    return np.concatenate(([1.0], v))

data = []
for _ in range(40):
    v = rng.uniform(-1, 1, 2)
    data.append((v, 1.0 if v[0] ** 2 + v[1] ** 2 < 0.5 else 0.0))

for sweep in range(150):
    for v, t in data:
        x0 = ext(v)
        x1 = ext(g(Omega1 @ x0))
        x2 = ext(g(Omega2 @ x1))
        o = 1 / (1 + np.exp(-(Omega3 @ x2)))
        delta3 = o - t
        delta2 = (Omega3.T @ delta3)[1:] * (1 - x2[1:] ** 2)
        delta1 = (Omega2.T @ delta2)[1:] * (1 - x1[1:] ** 2)
        Omega3 -= 0.1 * np.outer(delta3, x2)
        Omega2 -= 0.1 * np.outer(delta2, x1)
        Omega1 -= 0.1 * np.outer(delta1, x0)

ok = 0
for v, t in data:
    o = Omega3 @ ext(g(Omega2 @ ext(g(Omega1 @ ext(v)))))
    ok += (o[0] > 0) == (t > 0.5)
print(ok, "/", len(data))
