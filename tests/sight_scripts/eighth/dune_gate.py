# verdict: wrong
# line: 19
# why: The slope of the hidden sigmoid is left out.
import numpy as np

# logistic output + cross entropy, as in the course (week 4)
X = np.array([[0,0,1,0],[0,1,1,1],[1,0,1,1],[1,1,1,0],[0,1,0,1],[1,0,0,0]])
y = np.array([[0],[1],[1],[0],[1],[1]])
np.random.seed(8)
Theta1 = np.random.randn(4, 5) * 0.8
Theta2 = np.random.randn(5, 1) * 0.8
m = X.shape[0]
sigmoid = lambda z: 1 / (1 + np.exp(-z))

for it in range(1500):
    a2 = sigmoid(X @ Theta1)
    a3 = sigmoid(a2 @ Theta2)
    delta3 = a3 - y
    delta2 = delta3 @ Theta2.T
    Theta2 -= 0.8 / m * a2.T @ delta3
    Theta1 -= 0.8 / m * X.T @ delta2

J = -np.mean(y * np.log(a3) + (1 - y) * np.log(1 - a3))
print("J =", J.round(4))
