# verdict: right
import numpy as np

alphas = [0.001, 0.01, 0.1, 1, 10, 100]

def sigmoid(x):
    output = 1/(1+np.exp(-x))
    return output

def sigmoid_output_to_derivative(output):
    return output*(1-output)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1],[0,0,0]])
y = np.array([[1],[1],[1],[0],[1]])

for alpha in alphas:
    print("\nTraining With Alpha:" + str(alpha))
    np.random.seed(1)
    synapse_0 = 2*np.random.random((3,4)) - 1
    synapse_1 = 2*np.random.random((4,1)) - 1
    prev_up = np.zeros_like(synapse_0)
    flips = np.zeros_like(synapse_0)

    for j in range(2001):
        layer_0 = X
        layer_1 = sigmoid(np.dot(layer_0,synapse_0))
        layer_2 = sigmoid(np.dot(layer_1,synapse_1))

        layer_2_error = y - layer_2
        if (j % 1000) == 0:
            print("Error after "+str(j)+" iterations:" + str(np.mean(np.abs(layer_2_error))))

        layer_2_delta = layer_2_error*sigmoid_output_to_derivative(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)

        up_1 = layer_1.T.dot(layer_2_delta)
        up_0 = layer_0.T.dot(layer_1_delta)
        if j > 0:
            flips += np.abs((up_0 > 0)+0 - ((prev_up > 0)+0))

        synapse_1 += alpha * up_1
        synapse_0 += alpha * up_0
        prev_up = up_0

    print("direction changes: %d" % flips.sum())
