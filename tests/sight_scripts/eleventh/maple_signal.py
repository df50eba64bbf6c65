# verdict: right
import numpy as np

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

flowers = np.array([
    [5.1, 3.5, 1.4, 0.2], [4.9, 3.0, 1.4, 0.2], [4.7, 3.2, 1.3, 0.2],
    [7.0, 3.2, 4.7, 1.4], [6.4, 3.2, 4.5, 1.5], [6.9, 3.1, 4.9, 1.5],
    [6.3, 3.3, 6.0, 2.5], [5.8, 2.7, 5.1, 1.9], [7.1, 3.0, 5.9, 2.1]])
kind = np.array([0, 0, 0, 1, 1, 1, 2, 2, 2])
onehot = np.eye(3)[kind]
flowers = (flowers - flowers.mean(axis=0)) / flowers.std(axis=0)

np.random.seed(8)
A = np.random.randn(4, 6) * 0.5
a = np.zeros(6)
B = np.random.randn(6, 3) * 0.5
b = np.zeros(3)
eta = 0.5
N = len(flowers)

for epoch in range(400):
    H = np.tanh(flowers @ A + a)
    P = softmax(H @ B + b)
    dZ = (P - onehot) / N
    dH = (dZ @ B.T) * (1 - H ** 2)
    B -= eta * (H.T @ dZ)
    b -= eta * dZ.sum(0)
    A -= eta * (flowers.T @ dH)
    a -= eta * dH.sum(0)
    if epoch % 100 == 0:
        print("epoch", epoch, "loss", -np.log(P[np.arange(N), kind]).mean())
print("predicted:", P.argmax(axis=1))
