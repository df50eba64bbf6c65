# verdict: wrong
# line: 13
# why: initial weights: Both names stand for one and the same array, so each step of one layer changes the other one too.
import numpy as np

def f(t):
    return 1 / (1 + np.exp(-t))

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

np.random.seed(13)
wa = wb = np.random.uniform(-1, 1, (3, 3))
wc = np.random.uniform(-1, 1, (3, 1))
for step in range(6000):
    a = f(x @ wa)
    b = f(a @ wb)
    c = f(b @ wc)
    gc = (y - c) * c * (1 - c)
    gb = gc @ wc.T * b * (1 - b)
    ga = gb @ wb.T * a * (1 - a)
    wc += b.T @ gc
    wb += a.T @ gb
    wa += x.T @ ga
print(c)
