# verdict: right
import numpy as np
from itertools import product

np.random.seed(42)

# parity of 3 bits, plus a bias input
P = np.array([list(b) + [1] for b in product([0, 1], repeat=3)], dtype=float)
T = (P[:, :3].sum(axis=1) % 2).reshape(-1, 1)

def act(s):
    return 1 / (1 + np.exp(-s))

w_ih = np.random.normal(0, 1, (4, 8))
w_ho = np.random.normal(0, 1, (8, 1))
v_ih = np.zeros_like(w_ih)
v_ho = np.zeros_like(w_ho)
lr, mom = 0.3, 0.9

for epoch in range(3000):
    h = act(P @ w_ih)
    o = act(h @ w_ho)
    d_o = (T - o) * o * (1 - o)
    d_h = (d_o @ w_ho.T) * h * (1 - h)
    v_ho = mom * v_ho + lr * h.T @ d_o
    v_ih = mom * v_ih + lr * P.T @ d_h
    w_ho += v_ho
    w_ih += v_ih

print("wrong bits:", int(np.sum((o > 0.5) != (T > 0.5))))
print("mse", np.mean((T - o) ** 2))
