# verdict: wrong
# line: 24
# why: After a third layer was added the error is still taken from layer_2 instead of layer_3.
import numpy as np

# first I had one hidden layer, then I put another one in between
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1],[1,0],[1,0],[0,1]])

def sigmoid(x): return 1/(1+np.exp(-x))
def slope(a): return a*(1-a)

np.random.seed(1)
synapse_0 = 2*np.random.random((3,6)) - 1
synapse_1 = 2*np.random.random((6,2)) - 1
synapse_2 = 2*np.random.random((2,2)) - 1
alpha = 0.7

for j in range(6001):
    layer_1 = sigmoid(X @ synapse_0)
    layer_2 = sigmoid(layer_1 @ synapse_1)
    layer_3 = sigmoid(layer_2 @ synapse_2)

    error = y - layer_2
    delta_3 = error * slope(layer_3)
    delta_2 = (delta_3 @ synapse_2.T) * slope(layer_2)
    delta_1 = (delta_2 @ synapse_1.T) * slope(layer_1)

    synapse_2 += alpha * layer_2.T @ delta_3
    synapse_1 += alpha * layer_1.T @ delta_2
    synapse_0 += alpha * X.T @ delta_1

    if j % 1500 == 0:
        print(j, np.mean(np.abs(error)))
print(layer_3.round(2))
