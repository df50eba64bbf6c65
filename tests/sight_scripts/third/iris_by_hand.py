# verdict: right
# why: Softmax regression with a hidden tanh layer on a hand-typed iris-like table, cross-entropy.
import numpy as np
table = """5.1 3.5 1.4 0.2 0
4.9 3.0 1.4 0.2 0
4.7 3.2 1.3 0.2 0
5.0 3.6 1.4 0.3 0
5.4 3.9 1.7 0.4 0
7.0 3.2 4.7 1.4 1
6.4 3.2 4.5 1.5 1
6.9 3.1 4.9 1.5 1
5.5 2.3 4.0 1.3 1
6.5 2.8 4.6 1.5 1
6.3 3.3 6.0 2.5 2
5.8 2.7 5.1 1.9 2
7.1 3.0 5.9 2.1 2
6.3 2.9 5.6 1.8 2
6.5 3.0 5.8 2.2 2"""
D = np.array([[float(c) for c in line.split()] for line in table.split("\n")])
X, lab = D[:, :4], D[:, 4].astype(int)
X = (X - X.mean(axis=0)) / X.std(axis=0)
T = np.eye(3)[lab]

np.random.seed(42)
W1 = np.random.randn(4, 6) * 0.3
b1 = np.zeros(6)
W2 = np.random.randn(6, 3) * 0.3
b2 = np.zeros(3)
eta = 0.1
for epoch in range(600):
    H = np.tanh(X.dot(W1) + b1)
    Z = H.dot(W2) + b2
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    dZ = (P - T) / len(X)
    dH = dZ.dot(W2.T) * (1 - H**2)
    W2 -= eta * H.T.dot(dZ)
    b2 -= eta * dZ.sum(axis=0)
    W1 -= eta * X.T.dot(dH)
    b1 -= eta * dH.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, -np.mean(np.log(P[range(len(X)), lab])))
print("predicted", P.argmax(1))
