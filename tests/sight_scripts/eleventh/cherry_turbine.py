# verdict: right
import numpy as np

random = np.random.RandomState(33)
logistic = lambda z: 1 / (1 + np.exp(-z))
logistic_prime = lambda z: logistic(z) * (1 - logistic(z))

xs = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]]).astype(float)
ys = np.array([1, 0, 0, 1]).reshape(-1, 1)

U = random.normal(0, 1, (3, 4))
V = random.normal(0, 1, (4, 1))

def propagate():
    z1 = xs.dot(U)
    z2 = logistic(z1).dot(V)
    return z1, z2

def update(alpha):
    global U, V
    z1, z2 = propagate()
    e = ys - logistic(z2)
    d2 = np.multiply(e, logistic_prime(z2))
    d1 = np.multiply(d2.dot(V.T), logistic_prime(z1))
    U, V = U + alpha * xs.T.dot(d1), V + alpha * logistic(z1).T.dot(d2)
    return float(np.abs(e).max())

i = 0
while update(4.0) > 0.1 and i < 5000:
    i += 1
print("iterations:", i)
print(logistic(propagate()[1]).round(2).tolist())
