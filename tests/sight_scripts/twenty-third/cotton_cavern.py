# verdict: wrong
# line: 35
# also: 36
# why: loop: X and T are shuffled by two different permutations, so the samples get the targets of others.
import numpy as np

np.random.seed(73)

def make_blobs(n, centers, sd):
    lab = np.random.randint(len(centers), size=n)
    return centers[lab] + sd * np.random.randn(n, 2), lab

def one_hot(lab, k):
    T = np.zeros((len(lab), k))
    T[np.arange(len(lab)), lab] = 1
    return T

def softmax(Z):
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)

centers = np.array([[2., 0.], [-1., 1.7], [-1., -1.7]])
X, lab = make_blobs(150, centers, 0.6)
T = one_hot(lab, 3)
X0 = X.copy()

W1 = np.random.randn(2, 12)
b1 = np.random.randn(12) * 0.1
W2 = np.random.randn(12, 3) * 0.4
b2 = np.zeros(3)
lr, B = 0.1, 30

for epoch in range(60):
    # new order in each epoch
    X = X[np.random.permutation(150)]
    T = T[np.random.permutation(150)]
    for k in range(0, 150, B):
        xb, tb = X[k:k + B], T[k:k + B]
        Z1 = xb @ W1 + b1
        A1 = np.maximum(Z1, 0)
        P = softmax(A1 @ W2 + b2)
        D2 = (P - tb) / B
        D1 = (D2 @ W2.T) * (Z1 > 0)
        W2 -= lr * A1.T @ D2
        b2 -= lr * D2.sum(axis=0)
        W1 -= lr * xb.T @ D1
        b1 -= lr * D1.sum(axis=0)

P = softmax(np.maximum(X0 @ W1 + b1, 0) @ W2 + b2)
print("accuracy", np.mean(P.argmax(axis=1) == lab))
