# verdict: right
import numpy as np

alphas = [0.01, 0.1, 1, 10]

def sigmoid(x):
    output = 1/(1+np.exp(-x))
    return output

def sigmoid_output_to_derivative(output):
    return output*(1-output)

X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])

y = np.array([[0],
              [1],
              [1],
              [0]])

def train(alpha, hiddenSize=8, rounds=3000):
    np.random.seed(1)
    synapse_0 = 2*np.random.random((3,hiddenSize)) - 1
    synapse_1 = 2*np.random.random((hiddenSize,1)) - 1
    flips = 0
    prev_update = np.zeros_like(synapse_1)
    for j in range(rounds):
        layer_1 = sigmoid(np.dot(X,synapse_0))
        layer_2 = sigmoid(np.dot(layer_1,synapse_1))
        layer_2_error = y - layer_2
        layer_2_delta = layer_2_error*sigmoid_output_to_derivative(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
        update = -(layer_1.T.dot(layer_2_delta))
        flips += int((np.sign(update) != np.sign(prev_update)).sum())
        prev_update = update
        synapse_1 -= alpha * update
        synapse_0 -= alpha * -(X.T.dot(layer_1_delta))
    return np.mean(np.abs(layer_2_error)), flips

for alpha in alphas:
    print("alpha", alpha, *train(alpha))
