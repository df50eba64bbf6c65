# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
labels = np.array([0, 1, 1, 2])         # class = how many ones

rng = np.random.default_rng(0)
U = rng.standard_normal((3, 8)) * 0.5
V = rng.standard_normal((8, 3)) * 0.5
rows = np.arange(len(X))

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

for step in range(2001):
    hid = np.maximum(0, X @ U)
    prob = softmax(hid @ V)

    d = prob.copy()
    d[rows, labels] -= 1                # gradient of the summed negative log likelihood
    dU = X.T @ np.where(hid > 0, d @ V.T, 0)
    dV = hid.T @ d
    U -= 0.1 * dU
    V -= 0.1 * dV

    if step % 400 == 0:
        print(f"{step:5d}  nll {-np.log(prob[rows, labels]).sum():.4f}  guesses {prob.argmax(1)}")
