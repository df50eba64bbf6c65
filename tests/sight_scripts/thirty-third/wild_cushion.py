# verdict: wrong
# line: 22
# also: 23
import numpy as np

# verosimilitud con penalización de pesos
np.random.seed(28)
X = np.random.normal(size=(20, 3))
Y = (X.sum(axis=1, keepdims=True) > 0).astype(float)
A = np.random.normal(size=(3, 5)) * 0.5
B = np.random.normal(size=(5, 1)) * 0.5
lam = 0.02
lr = 0.3

def sigm(u):
    return 1 / (1 + np.exp(-u))

for it in range(600):
    H = sigm(X @ A)
    P = sigm(H @ B)
    D = (P - Y) / len(Y)
    gB = H.T @ D - lam * B
    gA = X.T @ (D @ B.T * H * (1 - H)) - lam * A
    A -= lr * gA
    B -= lr * gB
print("aciertos", np.mean((P > 0.5) == Y))
