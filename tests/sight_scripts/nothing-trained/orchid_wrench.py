# verdict: not a network
import numpy as np

# Hebbian learning with Oja's normalisation: no targets, no error
np.random.seed(2)
C = np.array([[3.0, 1.2], [1.2, 1.0]])
X = np.random.multivariate_normal([0, 0], C, size=500)

weights = np.random.randn(2)
rate = 0.005

for epoch in range(30):
    for x in X:
        output = np.dot(weights, x)
        weights += rate * output * (x - output * weights)
    if epoch % 5 == 0:
        print("epoch", epoch, "weights", weights, "norm", np.linalg.norm(weights))

vals, vecs = np.linalg.eigh(np.cov(X.T))
print("first principal component:", vecs[:, -1])
print("cosine:", abs(weights @ vecs[:, -1]) / np.linalg.norm(weights))
