# verdict: right
# wrong: -
# line: -
# mistake: -
# style: article reader with printed losses and both alphas, hidden 32
import numpy as np

# compute sigmoid nonlinearity
def sigmoid(x):
    output = 1/(1+np.exp(-x))
    return output

# convert output of sigmoid function to its derivative
def sigmoid_output_to_derivative(output):
    return output*(1-output)

alpha = 10
hiddenSize = 32

# input dataset
X = np.array([  [0,0,1],
                [0,1,1],
                [1,0,1],
                [1,1,1] ])

# output dataset
y = np.array([[0],
              [1],
              [1],
              [0]])

np.random.seed(1)

synapse_0 = 2*np.random.random((3,hiddenSize)) - 1
synapse_1 = 2*np.random.random((hiddenSize,1)) - 1

prev_synapse_0_weight_update = np.zeros_like(synapse_0)
prev_synapse_1_weight_update = np.zeros_like(synapse_1)

synapse_0_direction_count = np.zeros_like(synapse_0)
synapse_1_direction_count = np.zeros_like(synapse_1)

for j in range(4000):
    layer_0 = X
    layer_1 = sigmoid(np.dot(layer_0,synapse_0))
    layer_2 = sigmoid(np.dot(layer_1,synapse_1))

    layer_2_error = y - layer_2

    if (j% 500) == 0:
        print("Error:" + str(np.mean(np.abs(layer_2_error))))

    layer_2_delta = layer_2_error*sigmoid_output_to_derivative(layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)

    synapse_1_weight_update = (layer_1.T.dot(layer_2_delta))
    synapse_0_weight_update = (layer_0.T.dot(layer_1_delta))

    if(j > 0):
        synapse_0_direction_count += np.abs(((synapse_0_weight_update > 0)+0) - ((prev_synapse_0_weight_update > 0) + 0))
        synapse_1_direction_count += np.abs(((synapse_1_weight_update > 0)+0) - ((prev_synapse_1_weight_update > 0) + 0))

    synapse_1 += alpha * synapse_1_weight_update
    synapse_0 += alpha * synapse_0_weight_update

    prev_synapse_0_weight_update = synapse_0_weight_update
    prev_synapse_1_weight_update = synapse_1_weight_update

print("Synapse 0 Update Direction Changes")
print(synapse_0_direction_count.sum())
