# verdict: right
import numpy as np

# robot arm: two angles -> position of the hand
rng = np.random.default_rng(37)
n = 100
x = rng.uniform(0, np.pi / 2, (2, n))
y = np.array([np.cos(x[0]) + np.cos(x[0] + x[1]),
              np.sin(x[0]) + np.sin(x[0] + x[1])])

theta1 = rng.normal(0, 0.7, (10, 3))
theta2 = rng.normal(0, 0.4, (2, 11))
h1 = np.zeros_like(theta1)
h2 = np.zeros_like(theta2)

for step in range(2000):
    a0 = np.vstack([np.ones(n), x])
    a1 = np.vstack([np.ones(n), np.tanh(theta1 @ a0)])
    out = theta2 @ a1
    d2 = out - y
    d1 = (theta2.T @ d2)[1:] * (1 - a1[1:] ** 2)
    g2 = d2 @ a1.T / n
    g1 = d1 @ a0.T / n
    h1 += g1 ** 2
    h2 += g2 ** 2
    theta1 -= 0.1 * g1 / (np.sqrt(h1) + 1e-8)
    theta2 -= 0.1 * g2 / (np.sqrt(h2) + 1e-8)
    if step % 500 == 0:
        print(step, round(float((d2 ** 2).mean()), 5))
print("mean squared error:", round(float((d2 ** 2).mean()), 6))
