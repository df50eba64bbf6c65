# verdict: wrong
# first wrong: slope
# line: 10
# mistake: deriv-missing-output-factor
# why: a 1 typed where x belongs: 1*(1-x) lacks the factor x
from numpy import exp, array, random, dot

def nonlin(x, deriv=False):
    if deriv == True:
        return 1*(1-x)
    return 1/(1+exp(-x))

training_set_inputs = array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
training_set_outputs = array([[0, 1, 1, 0]]).T
random.seed(1)
synaptic_weights = 2 * random.random((3, 1)) - 1
for iteration in range(10000):
    output = nonlin(dot(training_set_inputs, synaptic_weights))
    synaptic_weights += dot(training_set_inputs.T, (training_set_outputs - output) * nonlin(output, True))
print("Considering new situation [1, 0, 0] -> ?: ")
print(nonlin(dot(array([1, 0, 0]), synaptic_weights)))
