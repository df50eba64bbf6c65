# verdict: right
import numpy as np
np.random.seed(71)
# activation exp(-z^2), une seule couche cachee, XOR en colonnes
X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0]])
W1 = np.random.randn(2, 2); b1 = np.random.randn(2, 1)
W2 = np.random.randn(1, 2); b2 = np.random.randn(1, 1)
for n in range(3000):
    z1 = W1.dot(X) + b1
    a1 = np.exp(-z1**2)
    a2 = 1/(1+np.exp(-(W2.dot(a1) + b2)))
    d2 = (a2-Y)*a2*(1-a2)
    d1 = W2.T.dot(d2) * (-2*z1*a1)
    W1 = W1 - 0.5*d1.dot(X.T)
    b1 = b1 - 0.5*d1.sum(axis=1, keepdims=True)
    W2 = W2 - 0.5*d2.dot(a1.T)
    b2 = b2 - 0.5*d2.sum(axis=1, keepdims=True)
print(a2.round(2))
