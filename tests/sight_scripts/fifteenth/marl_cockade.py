# verdict: wrong
# line: 33
# also: 34
# why: L2 penalty subtracted from the gradient instead of added
import numpy as np

rng = np.random.default_rng(11)
m = 90
centres = np.array([[2, 0], [-1, 2], [-1, -2]])
labels = np.repeat([0, 1, 2], m // 3)
X = centres[labels] + rng.normal(size=(m, 2))
T = np.eye(3)[labels]

def softmax(s):
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

W1 = rng.normal(size=(2, 12)) * 0.5
c1 = np.zeros(12)
W2 = rng.normal(size=(12, 3)) * 0.5
c2 = np.zeros(3)
lam = 0.01
lr = 0.2

for k in range(800):
    A1 = np.tanh(X @ W1 + c1)
    P = softmax(A1 @ W2 + c2)
    cost = -np.mean(np.sum(T * np.log(P + 1e-12), axis=1))
    cost += 0.5 * lam * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

    dz2 = P - T
    dz1 = dz2 @ W2.T * (1 - A1 ** 2)
    gW1 = X.T @ dz1 / m - lam * W1
    gW2 = A1.T @ dz2 / m - lam * W2

    W1 -= lr * gW1
    W2 -= lr * gW2
    c1 -= lr * dz1.mean(axis=0)
    c2 -= lr * dz2.mean(axis=0)
    if k % 200 == 0:
        print(k, cost)

print("acc", (P.argmax(1) == labels).mean())
