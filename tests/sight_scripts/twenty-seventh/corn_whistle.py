# verdict: right
# A net without any calculus: slopes by trying out (for my class, worksheet 4)
import numpy as np

rng = np.random.default_rng(4)
hours = np.array([0.5, 1, 1.5, 2, 3, 4, 5, 6]) / 6
marks = np.array([1, 1.3, 2, 2.8, 3.9, 4.4, 4.7, 4.8]) / 5

def model(p, x):
    h = np.tanh(np.outer(x, p[0:4]) + p[4:8])
    return h @ p[8:12] + p[12]

def loss(p):
    return np.mean((model(p, hours) - marks) ** 2)

def slopes(f, p, tiny=1e-5):
    g = np.zeros_like(p)
    for i in range(len(p)):
        up, down = p.copy(), p.copy()
        up[i] += tiny
        down[i] -= tiny
        g[i] = (f(up) - f(down)) / (2 * tiny)
    return g

p = rng.normal(0, 0.8, 13)
for lesson in range(1500):
    p = p - 0.2 * slopes(loss, p)
    if lesson % 300 == 0:
        print("lesson", lesson, "loss", loss(p))
for h, m, g in zip(hours, marks, model(p, hours)):
    print(round(h * 6, 1), m * 5, round(5 * g, 2))
