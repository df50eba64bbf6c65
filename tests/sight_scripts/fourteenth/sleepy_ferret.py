# verdict: right
import math
import numpy as np


def lr_at(step, total, base=0.8, warmup=20):
    if step < warmup:
        return base * (step + 1) / warmup
    progress = (step - warmup) / (total - warmup)
    return 0.5 * base * (1 + math.cos(math.pi * progress))


def softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


np.random.seed(100)
X = np.random.randn(100, 6)
y = (X[:, 0] * X[:, 1] > 0).astype(int)
T = np.zeros((100, 2))
T[np.arange(100), y] = 1

W1 = np.random.randn(6, 20) * np.sqrt(1 / 6)
b1 = np.zeros(20)
W2 = np.random.randn(20, 2) * np.sqrt(1 / 20)
b2 = np.zeros(2)

steps = 800
for step in range(steps):
    A = np.tanh(X @ W1 + b1)
    P = softmax(A @ W2 + b2)
    G = (P - T) / len(X)
    GA = G @ W2.T * (1 - A * A)
    lr = lr_at(step, steps)
    W2 -= lr * (A.T @ G)
    b2 -= lr * G.sum(0)
    W1 -= lr * (X.T @ GA)
    b1 -= lr * GA.sum(0)
    if step % 200 == 0:
        print(f"step {step} lr {lr:.3f} loss {-np.log(P[np.arange(100), y]).mean():.4f}")
print("train acc", np.mean(P.argmax(1) == y))
