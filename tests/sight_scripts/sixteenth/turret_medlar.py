# verdict: right
import numpy as np

def logistic(z): return 1/(1+np.exp(-z))

np.random.seed(61)
m = 75
c = np.random.randint(0, 3, m)
X = np.vstack([np.sin(c*2.0), np.cos(c*2.0)]) + 0.2*np.random.randn(2, m)
T = (np.arange(3)[:, None] == c[None, :]).astype(float)

dims = [2, 7, 5, 3]
W = [np.random.randn(dims[i+1], dims[i]) for i in range(3)]
b = [np.zeros((dims[i+1], 1)) for i in range(3)]
rate = 0.5

for n in range(800):
    A = [X]
    for i in range(2):
        A.append(logistic(W[i] @ A[i] + b[i]))
    S = W[2] @ A[2] + b[2]
    S = np.exp(S - S.max(axis=0))
    P = S / S.sum(axis=0)
    if n % 200 == 0:
        print('entropie croisée', -np.sum(T*np.log(P))/m)
    D = (P - T)/m
    for i in range(2, -1, -1):
        dW = D @ A[i].T
        db = D.sum(axis=1, keepdims=True)
        if i > 0:
            D = (W[i].T @ D) * A[i] * (1 - A[i])
        W[i] -= rate*dW
        b[i] -= rate*db
