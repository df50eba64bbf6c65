# verdict: wrong
# line: 20
# also: 17
# why: The hidden layer is tanh but its slope is still the one of the sigmoid.
import numpy as np
"""I replaced the hidden sigmoid by tanh as an exercise."""
np.random.seed(42)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
U = np.random.randn(3,5)*0.6
V = np.random.randn(5,1)*0.6

def sigmoid(x):
    return 1/(1+np.exp(-x))

for epoch in range(1500):
    hidden = np.tanh(X @ U)
    output = sigmoid(hidden @ V)
    d_output = (output - y) * output*(1-output)
    d_hidden = (d_output @ V.T) * hidden*(1-hidden)
    V -= 0.5 * hidden.T @ d_output
    U -= 0.5 * X.T @ d_hidden
    if epoch % 300 == 0:
        print(f"{epoch}: {np.mean((output-y)**2):.4f}")
