# verdict: right
import numpy as np

np.random.seed(81)
# two tanh layers with a shortcut around the second:  out = (h1 + tanh(h1 Wb)) Wc
x = np.random.uniform(-2, 2, (64, 1))
x1 = np.concatenate([x, np.ones_like(x)], axis=1)
t = np.sin(2 * x) + 0.3 * x
k = 7
Wa = np.random.randn(2, k)
Wb = np.random.randn(k, k) * 0.4
Wc = np.random.randn(k, 1) * 0.4
lr = 0.05
history = []
for i in range(3000):
    h1 = np.tanh(x1 @ Wa)
    br = np.tanh(h1 @ Wb)
    h2 = h1 + br
    y = h2 @ Wc
    history.append(np.mean((y - t) ** 2))
    dy = 2 * (y - t) / t.size
    dh2 = dy @ Wc.T
    dbr = dh2 * (1 - br ** 2)
    dh1 = dh2 + dbr @ Wb.T
    da = dh1 * (1 - h1 ** 2)
    Wc -= lr * (h2.T @ dy)
    Wb -= lr * (h1.T @ dbr)
    Wa -= lr * (x1.T @ da)
for i in range(0, 3000, 600):
    print(i, history[i])
print('last', history[-1])
