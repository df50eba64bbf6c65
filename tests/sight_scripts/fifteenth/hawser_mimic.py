# verdict: right
import numpy as np

np.random.seed(42)
N_CLASSES, N_FEATS, HIDDEN = 3, 4, 16
centers = np.random.randn(N_CLASSES, N_FEATS) * 2
labels = np.random.randint(0, N_CLASSES, 300)
X = centers[labels] + np.random.randn(300, N_FEATS)
X = (X - X.mean(0)) / X.std(0)
Y = np.eye(N_CLASSES)[labels]
X_train, X_test = X[:240], X[240:]
Y_train, Y_test = Y[:240], Y[240:]

w1 = np.random.randn(N_FEATS, HIDDEN) * np.sqrt(2 / N_FEATS)
b1 = np.zeros(HIDDEN)
w2 = np.random.randn(HIDDEN, N_CLASSES) * np.sqrt(2 / HIDDEN)
b2 = np.zeros(N_CLASSES)

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

lr, batch_size = 0.1, 32
for epoch in range(40):
    perm = np.random.permutation(len(X_train))
    for start in range(0, len(perm), batch_size):
        idx = perm[start:start + batch_size]
        xb, yb = X_train[idx], Y_train[idx]
        z1 = xb @ w1 + b1
        a1 = np.maximum(z1, 0)
        probs = softmax(a1 @ w2 + b2)

        dz2 = (probs - yb) / len(xb)
        dw2 = a1.T @ dz2
        db2 = dz2.sum(axis=0)
        dz1 = (dz2 @ w2.T) * (z1 > 0)
        dw1 = xb.T @ dz1
        db1 = dz1.sum(axis=0)

        w1 -= lr * dw1
        b1 -= lr * db1
        w2 -= lr * dw2
        b2 -= lr * db2

    val = softmax(np.maximum(X_test @ w1 + b1, 0) @ w2 + b2)
    if epoch % 5 == 0:
        print(f"epoch {epoch:02d} val acc {(val.argmax(1) == Y_test.argmax(1)).mean():.3f}")
