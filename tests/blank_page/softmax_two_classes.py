# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: one-hot targets, softmax output and the delta p - y, the exact gradient of softmax with cross-entropy

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
label = np.array([0,1,1,0])
onehot = np.eye(2)[label]

def softmax(z):
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z/z.sum(axis=1, keepdims=True)

np.random.seed(3)
V = np.random.randn(3,5)
U = np.random.randn(5,2)
for i in range(20000):
    H = 1/(1+np.exp(-X.dot(V)))
    P = softmax(H.dot(U))
    if i % 2500 == 0:
        print(i, "loss", -np.log(P[range(4), label]).sum())
    dU = P - onehot
    dV = dU.dot(U.T)*H*(1-H)
    U -= 0.1*H.T.dot(dU)
    V -= 0.1*X.T.dot(dV)
print(P.argmax(axis=1), label)
