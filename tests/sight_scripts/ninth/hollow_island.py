# verdict: right

# with as few temporaries as possible (out=)
import numpy as np
np.random.seed(70)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = np.random.rand(3, 5) - 0.5
W2 = np.random.rand(5, 1) - 0.5
H = np.empty((4, 5))
O = np.empty((4, 1))
DH = np.empty_like(H)
DO = np.empty_like(O)

def sigmoid_(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    np.reciprocal(z, out=z)

for i in range(5000):
    np.dot(X, W1, out=H)
    sigmoid_(H)
    np.dot(H, W2, out=O)
    sigmoid_(O)
    np.subtract(y, O, out=DO)
    DO *= O
    DO *= 1 - O
    np.dot(DO, W2.T, out=DH)
    DH *= H * (1 - H)
    W2 += H.T.dot(DO)
    W1 += X.T.dot(DH)
    if i % 1000 == 0:
        print(i, np.abs(y - O).sum())
print(O)
