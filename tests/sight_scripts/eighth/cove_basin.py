# verdict: right
import numpy as np

# Lesson 3: a network with TWO hidden layers (teacher's solution)
np.random.seed(0)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_derivative(s):
    # s is already the OUTPUT of the sigmoid
    return s * (1 - s)

w0 = np.random.uniform(-1, 1, (3, 5))
w1 = np.random.uniform(-1, 1, (5, 4))
w2 = np.random.uniform(-1, 1, (4, 1))

for iteration in range(5000):
    # Step 1: forward
    l1 = sigmoid(X @ w0)
    l2 = sigmoid(l1 @ w1)
    l3 = sigmoid(l2 @ w2)
    # Step 2: how far off are we?
    l3_error = y - l3
    # Step 3: error times slope, layer by layer
    l3_delta = l3_error * sigmoid_derivative(l3)
    l2_error = l3_delta @ w2.T
    l2_delta = l2_error * sigmoid_derivative(l2)
    l1_error = l2_delta @ w1.T
    l1_delta = l1_error * sigmoid_derivative(l1)
    # Step 4: update
    w2 += l2.T @ l3_delta
    w1 += l1.T @ l2_delta
    w0 += X.T @ l1_delta

print("mean error", np.abs(l3_error).mean())
