# verdict: wrong
# line: 24
# why: slope of the sine taken at the activation, not at its argument
import numpy as np

np.random.seed(2)
x = np.linspace(-3, 3, 100)[:, None]
y = np.sin(2 * x) + 0.5 * np.cos(3 * x)

def forward(x):
    z = x @ hidden_w + hidden_b
    a = np.sin(z)
    return z, a, a @ out_w + out_b

hidden_w = np.random.randn(1, 20) * 2
hidden_b = np.random.randn(20)
out_w = np.random.randn(20, 1) * 0.1
out_b = np.zeros(1)
lr = 0.02
history = []
for i in range(1500):
    z, a, pred = forward(x)
    grad = (pred - y) / len(x)
    grad_hidden = grad @ out_w.T * np.cos(a)
    out_w -= lr * a.T @ grad
    out_b -= lr * grad.sum(0)
    hidden_w -= lr * x.T @ grad_hidden
    hidden_b -= lr * grad_hidden.sum(0)
    history.append(np.mean((pred - y) ** 2))
print("first/last loss:", history[0], history[-1])
