# verdict: right
import numpy as np

rng = np.random.RandomState(12)
X = rng.rand(9, 4)
Y = (X > 0.5)[:, :2].astype(float)
W1, W2 = rng.randn(4, 6), rng.randn(6, 2)

# buffers made once and used again
H = np.empty((9, 6)); O = np.empty((9, 2))
D2 = np.empty_like(O); D1 = np.empty_like(H); tmp = np.empty_like(H); tmp2 = np.empty_like(O)
G1 = np.empty_like(W1); G2 = np.empty_like(W2)

def sig_inplace(A):
    np.negative(A, out=A)
    np.exp(A, out=A)
    np.add(A, 1, out=A)
    np.reciprocal(A, out=A)

for step in range(800):
    np.dot(X, W1, out=H); sig_inplace(H)
    np.dot(H, W2, out=O); sig_inplace(O)
    np.subtract(O, Y, out=D2)
    if step % 200 == 0:
        print(step, (D2 ** 2).sum())
    np.subtract(1, O, out=tmp2)
    np.multiply(D2, O, out=D2)
    np.multiply(D2, tmp2, out=D2)
    np.dot(D2, W2.T, out=D1)
    np.subtract(1, H, out=tmp)
    np.multiply(D1, H, out=D1)
    np.multiply(D1, tmp, out=D1)
    np.dot(H.T, D2, out=G2)
    np.dot(X.T, D1, out=G1)
    np.subtract(W2, 0.7 * G2, out=W2)
    np.subtract(W1, 0.7 * G1, out=W1)
