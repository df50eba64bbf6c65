# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the article's comparison of learning rates, weights drawn anew from seed 1 for each alpha, gradient exact

import numpy as np

alphas = [0.01, 0.1, 1, 10, 100]

# compute sigmoid nonlinearity
def sigmoid(x):
    return 1/(1+np.exp(-x))

# takes what sigmoid returned
def sigmoid_output_to_derivative(output):
    return output*(1-output)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

for alpha in alphas:
    print("\nTraining With Alpha:" + str(alpha))
    np.random.seed(1)

    synapse_0 = 2*np.random.random((3,4)) - 1
    synapse_1 = 2*np.random.random((4,1)) - 1

    prev_0 = np.zeros_like(synapse_0)
    prev_1 = np.zeros_like(synapse_1)
    turns_0 = np.zeros_like(synapse_0)
    turns_1 = np.zeros_like(synapse_1)

    for j in range(12000):
        layer_0 = X
        layer_1 = sigmoid(np.dot(layer_0,synapse_0))
        layer_2 = sigmoid(np.dot(layer_1,synapse_1))

        layer_2_error = y - layer_2
        if (j % 2000) == 0:
            print("Error:" + str(np.mean(np.abs(layer_2_error))))

        layer_2_delta = layer_2_error*sigmoid_output_to_derivative(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error*sigmoid_output_to_derivative(layer_1)

        up_1 = layer_1.T.dot(layer_2_delta)
        up_0 = layer_0.T.dot(layer_1_delta)

        if j > 0:
            turns_0 += np.abs(((up_0 > 0)+0) - ((prev_0 > 0)+0))
            turns_1 += np.abs(((up_1 > 0)+0) - ((prev_1 > 0)+0))

        synapse_1 += alpha * up_1
        synapse_0 += alpha * up_0
        prev_0 = up_0
        prev_1 = up_1

    print("Synapse 0"); print(synapse_0)
    print("changes of direction"); print(turns_0)
    print("Synapse 1"); print(synapse_1)
    print("changes of direction"); print(turns_1)
