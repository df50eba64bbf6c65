# verdict: wrong
# first wrong: error
# line: 23
# mistake: -
# why: each batch is compared with the targets of the first four samples
import numpy as np

def f(x): return 1/(1+np.exp(-x))

rng = np.random.default_rng(30)
digits = np.array([[int(b) for b in f"{n:04b}"] for n in range(16)], dtype=float)
digits = np.hstack([digits, np.ones((16, 1))])
big = (np.arange(16) > 6).astype(float).reshape(16, 1)
BATCH = 4

a = rng.uniform(-1, 1, (5, 6))
b = rng.uniform(-1, 1, (6, 1))
for epoch in range(1500):
    for start in range(0, 16, BATCH):
        x = digits[start:start+BATCH]
        h = f(x @ a)
        o = f(h @ b)
        e = o - big[:BATCH]
        do = e*o*(1-o)
        dh = do @ b.T*h*(1-h)
        b -= 0.3*h.T @ do
        a -= 0.3*x.T @ dh
print(np.hstack([big, f(f(digits @ a) @ b)]).round(2))
