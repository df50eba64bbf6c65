# verdict: wrong
# line: 34
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def predict(Theta1, Theta2, X):
    A1 = np.hstack([np.ones((X.shape[0], 1)), X])
    A2 = np.hstack([np.ones((X.shape[0], 1)), sigmoid(A1.dot(Theta1.T))])
    return sigmoid(A2.dot(Theta2.T))

rng = np.random.RandomState(4)
X = rng.uniform(0, 1, (40, 2))
y = ((X[:, 0] > 0.5) & (X[:, 1] > 0.3)).astype(int).reshape(-1, 1)
m = X.shape[0]

Theta1 = rng.uniform(-1, 1, (4, 3))
Theta2 = rng.uniform(-1, 1, (1, 5))
alpha = 2.0

for it in range(500):
    Delta1 = np.zeros(Theta1.shape)
    Delta2 = np.zeros(Theta2.shape)
    J = 0
    for t in range(m):
        a1 = np.insert(X[t], 0, 1)
        a2 = np.insert(sigmoid(Theta1.dot(a1)), 0, 1)
        a3 = sigmoid(Theta2.dot(a2))
        J -= float((y[t] * np.log(a3) + (1 - y[t]) * np.log(1 - a3)).sum()) / m

        delta3 = a3 - y[t]
        delta2 = Theta2.T.dot(delta3) * a2 * (1 - a2)
        delta2 = delta2[:-1]
        Delta2 += np.outer(delta3, a2)
        Delta1 += np.outer(delta2, a1)
    Theta1 -= alpha * Delta1 / m
    Theta2 -= alpha * Delta2 / m
    if it % 250 == 0:
        print("J =", J)
print("accuracy", np.mean((predict(Theta1, Theta2, X) > 0.5) == y))
