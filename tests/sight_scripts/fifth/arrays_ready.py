# verdict: wrong
# line: 12
# also: 16
# why: The output array is made like the integer targets, so the sigmoid values are truncated to 0 when stored.
import numpy as np
np.random.seed(5)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
W1 = np.random.randn(3, 4)
W2 = np.random.randn(4, 1)
hidden = np.zeros((4, 4))
output = np.zeros_like(y)
sigmoid = lambda x: 1/(1+np.exp(-x))
for n in range(2000):
    hidden[:] = sigmoid(X.dot(W1))
    output[:] = sigmoid(hidden.dot(W2))
    error = y - output
    delta_o = error * sigmoid(hidden.dot(W2)) * (1 - sigmoid(hidden.dot(W2)))
    delta_h = delta_o.dot(W2.T) * hidden * (1 - hidden)
    W2 += 0.5 * hidden.T.dot(delta_o)
    W1 += 0.5 * X.T.dot(delta_h)
    if n % 500 == 0:
        print("error", np.abs(error).mean())
print(output)
