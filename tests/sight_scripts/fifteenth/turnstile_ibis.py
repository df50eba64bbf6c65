# verdict: right
import numpy as np

np.random.seed(25)
K = 4
mu = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]]) * 1.5
labels = np.random.randint(0, K, 160)
X = mu[labels] + np.random.randn(160, 2) * 0.7
T = np.zeros((160, K))
T[np.arange(160), labels] = 1

def softmax(a):
    a = a - a.max(axis=1, keepdims=True)
    return np.exp(a) / np.exp(a).sum(axis=1, keepdims=True)

W1 = np.random.randn(2, 15) * 0.5
W2 = np.random.randn(15, K) * 0.3
b1, b2 = np.zeros(15), np.zeros(K)
lam = 1e-3

def loss():
    P = softmax(np.maximum(X @ W1 + b1, 0) @ W2 + b2)
    ce = -np.sum(T * np.log(P + 1e-15)) / len(X)
    return ce + lam * (np.sum(np.abs(W1)) + np.sum(np.abs(W2)))

for epoch in range(600):
    lr = 0.5 * 0.5 ** (epoch // 200)
    pre = X @ W1 + b1
    H = np.maximum(pre, 0)
    D = (softmax(H @ W2 + b2) - T) / len(X)
    DH = D @ W2.T
    DH[pre < 0] = 0.0
    gW2 = H.T @ D + lam * np.sign(W2)
    gW1 = X.T @ DH + lam * np.sign(W1)
    W2 -= lr * gW2
    W1 -= lr * gW1
    b2 -= lr * D.sum(axis=0)
    b1 -= lr * DH.sum(axis=0)
    if epoch % 100 == 0:
        print(f"{epoch:4d} lr={lr:.3f} loss={loss():.4f}")
