# verdict: wrong
# line: 37
# why: targets of a batch begin one place later than its samples
import numpy as np

np.random.seed(47)
n_samples, batch_size = 101, 20
X_train = np.random.rand(n_samples, 3)
y_train = (X_train[:, :1] > X_train[:, 1:2]).astype(float)

def he(i, o):
    return np.random.randn(i, o) * np.sqrt(2.0 / i)

theta = [he(3, 8), np.zeros(8), he(8, 1), np.zeros(1)]

def train_on_batch(xb, yb, lr):
    W1, b1, W2, b2 = theta
    z = xb @ W1 + b1
    a = np.where(z > 0, z, 0)
    p = 1 / (1 + np.exp(-(a @ W2 + b2)))
    loss = -np.sum(yb * np.log(p) + (1 - yb) * np.log(1 - p))
    dp = (p - yb) / len(xb)
    da = dp @ W2.T
    dz = np.where(z > 0, da, 0)
    W2 -= lr * a.T @ dp
    b2 -= lr * dp.sum(0)
    W1 -= lr * xb.T @ dz
    b1 -= lr * dz.sum(0)
    return loss

for epoch in range(50):
    running = 0
    for i in range(5):
        start = i * batch_size
        end = start + batch_size
        xb = X_train[start:end]
        yb = y_train[start + 1:end + 1]
        running += train_on_batch(xb, yb, 0.2)
    if epoch % 10 == 0:
        print(f"[{epoch}] loss {running / 100:.4f}")
