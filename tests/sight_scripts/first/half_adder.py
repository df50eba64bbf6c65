# verdict: right
# wrong: -
# line: -
# mistake: -
# style: electronics student, two outputs (sum and carry), bias as last input
import numpy as np

A = [0, 0, 1, 1]
B = [0, 1, 0, 1]
X = np.array([A, B, [1]*4], dtype=float).T
Y = np.array([[a ^ b, a & b] for a, b in zip(A, B)], dtype=float)   # sum, carry

rng = np.random.default_rng(seed=74)
w1 = rng.uniform(-2, 2, (3, 4))
w2 = rng.uniform(-2, 2, (4, 2))

def logic(x): return 1/(1+np.exp(-x))

k = 0
while True:
    g = logic(X @ w1)
    q = logic(g @ w2)
    diff = q - Y
    worst = np.abs(diff).max()
    if worst < 0.08 or k == 20000:
        break
    e2 = diff*q*(1-q)
    e1 = e2 @ w2.T*g*(1-g)
    w2 = w2 - 2*g.T @ e2
    w1 = w1 - 2*X.T @ e1
    k += 1
print("steps:", k, "worst:", worst)
print(np.round(q).astype(int))
