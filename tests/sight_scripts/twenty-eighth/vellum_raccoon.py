# verdict: wrong
# line: 24
import numpy as np

np.random.seed(27)
angles = np.random.uniform(0, 2 * np.pi, 40)
x = np.stack([np.cos(angles), np.sin(angles)])           # 2 x 40
y = (np.sin(3 * angles) > 0).astype(float).reshape(1, 40)

h = 12
w1 = np.random.randn(h, 2); b1 = np.random.randn(h, 1)
w2 = np.random.randn(1, h) * 0.3; b2 = np.zeros((1, 1))

alpha = 1.5
for epoch in range(400):
    a = np.tanh(w1 @ x + b1)
    p = 1 / (1 + np.exp(-(w2 @ a + b2)))
    d = (p - y) / 40
    da = (w2.T @ d) * (1 - a * a)
    w2 -= alpha * d @ a.T
    b2 -= alpha * d.sum(axis=1, keepdims=True)
    w1 -= alpha * da @ x.T
    b1 -= alpha * da.sum(axis=1, keepdims=True)
    alpha = alpha - 0.005     # learn slower and slower
    if epoch % 50 == 0 or epoch == 399:
        print(epoch, round(alpha, 3), -np.mean(np.log(np.where(y > 0, p, 1 - p))))
