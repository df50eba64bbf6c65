# verdict: wrong
# line: 9
# why: forward pass: the softmax is normalised over the samples instead of over the classes
import numpy as np
np.random.seed(31)

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

def leaky(z):
    return np.where(z > 0, z, 0.05 * z)

# 3 clases, 5 características
centros = np.random.normal(0, 2, (3, 5))
etiquetas = np.random.randint(0, 3, 60)
X = centros[etiquetas] + np.random.normal(0, 1, (60, 5))
onehot = np.eye(3)[etiquetas]

W1 = np.random.normal(0, 0.5, (5, 9))
b1 = np.zeros(9)
W2 = np.random.normal(0, 0.5, (9, 3))
b2 = np.zeros(3)

for paso in range(120):
    z = X @ W1 + b1
    a = leaky(z)
    p = softmax(a @ W2 + b2)
    d2 = (p - onehot) / len(X)
    d1 = d2 @ W2.T * np.where(z > 0, 1, 0.05)
    W2 -= 0.01 * a.T @ d2
    b2 -= 0.01 * d2.sum(0)
    W1 -= 0.01 * X.T @ d1
    b1 -= 0.01 * d1.sum(0)
print("aciertos:", np.mean(np.argmax(p, 1) == etiquetas))
