# verdict: right
# why: Vectorised backprop of the regularised cross-entropy from the course, bias columns aren't regularised, Theta2 without its bias column carries the delta back.
# ex4 in numpy instead of Octave
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def sigmoidGradient(z):
    g = sigmoid(z)
    return g * (1 - g)

np.random.seed(0)
m = 90
X = np.vstack([np.random.randn(30, 2) * 0.5 + c for c in ([2, 0], [-2, 0], [0, 2])])
y = np.repeat([0, 1, 2], 30)
Y = np.eye(3)[y]

epsilon_init = 0.12
hidden_layer_size = 6
Theta1 = np.random.rand(hidden_layer_size, 3) * 2 * epsilon_init - epsilon_init
Theta2 = np.random.rand(3, hidden_layer_size + 1) * 2 * epsilon_init - epsilon_init
lam = 0.1
alpha = 1.0

def costOnly(T1, T2):
    a = sigmoid(np.c_[np.ones(m), X] @ T1.T)
    h = sigmoid(np.c_[np.ones(m), a] @ T2.T)
    J = -np.sum(Y * np.log(h) + (1 - Y) * np.log(1 - h)) / m
    return J + lam / (2 * m) * (np.sum(T1[:, 1:]**2) + np.sum(T2[:, 1:]**2))

for it in range(400):
    a1 = np.c_[np.ones(m), X]
    z2 = a1 @ Theta1.T
    a2 = np.c_[np.ones(m), sigmoid(z2)]
    z3 = a2 @ Theta2.T
    a3 = sigmoid(z3)

    d3 = a3 - Y
    d2 = (d3 @ Theta2)[:, 1:] * sigmoidGradient(z2)

    Theta1_grad = d2.T @ a1 / m
    Theta2_grad = d3.T @ a2 / m
    Theta1_grad[:, 1:] += lam / m * Theta1[:, 1:]
    Theta2_grad[:, 1:] += lam / m * Theta2[:, 1:]

    Theta1 = Theta1 - alpha * Theta1_grad
    Theta2 = Theta2 - alpha * Theta2_grad
    if it % 100 == 0:
        print("Cost: %f" % costOnly(Theta1, Theta2))

print("Training Set Accuracy:", np.mean(a3.argmax(1) == y) * 100)
