# verdict: right
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoidGradient(z):
    g = sigmoid(z)
    return g * (1 - g)


def nnCostFunction(Theta1, Theta2, X, Y, lam):
    m = X.shape[0]
    a1 = np.hstack((np.ones((m, 1)), X))
    z2 = a1.dot(Theta1.T)
    a2 = np.hstack((np.ones((m, 1)), sigmoid(z2)))
    z3 = a2.dot(Theta2.T)
    h = sigmoid(z3)

    J = -(Y * np.log(h) + (1 - Y) * np.log(1 - h)).sum() / m
    J += lam / (2 * m) * ((Theta1[:, 1:] ** 2).sum() + (Theta2[:, 1:] ** 2).sum())

    d3 = h - Y
    d2 = d3.dot(Theta2)[:, 1:] * sigmoidGradient(z2)
    Theta1_grad = d2.T.dot(a1) / m
    Theta2_grad = d3.T.dot(a2) / m
    Theta1_grad[:, 1:] += lam / m * Theta1[:, 1:]
    Theta2_grad[:, 1:] += lam / m * Theta2[:, 1:]
    return J, Theta1_grad, Theta2_grad


def randInitializeWeights(L_in, L_out):
    epsilon_init = 0.5
    return np.random.rand(L_out, 1 + L_in) * 2 * epsilon_init - epsilon_init


np.random.seed(85)
X = np.random.randn(75, 4)
lab = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.3).astype(int)
Y = np.eye(3)[lab]
Theta1 = randInitializeWeights(4, 8)
Theta2 = randInitializeWeights(8, 3)
for k in range(400):
    J, g1, g2 = nnCostFunction(Theta1, Theta2, X, Y, 0.5)
    Theta1 = Theta1 - 1.0 * g1
    Theta2 = Theta2 - 1.0 * g2
    if k % 100 == 0:
        print("Iteration %4d | Cost: %4.6f" % (k, J))
