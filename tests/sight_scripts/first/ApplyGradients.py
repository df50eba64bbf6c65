# verdict: wrong
# wrong: the change of the weights
# line: 11
# mistake: the function subtracts from local names and returns nothing, so the weights stay
# style: C# programmer
import numpy as np

LearningRate = 0.3

def ApplyGradients(w0, w1, g0, g1):
    w0 = w0 - LearningRate * g0
    w1 = w1 - LearningRate * g1

def Activate(v):
    return np.tanh(v)

np.random.seed(100)
Inputs = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], dtype=np.float64)
Targets = np.array([[-1], [1], [1], [-1]], dtype=np.float64)
Weights0 = np.random.uniform(-1, 1, (3, 6))
Weights1 = np.random.uniform(-1, 1, (6, 1))

for Iteration in range(1000):
    Hidden = Activate(Inputs.dot(Weights0))
    Output = Activate(Hidden.dot(Weights1))
    Error = Output - Targets
    DeltaOut = Error * (1 - Output ** 2)
    DeltaHid = DeltaOut.dot(Weights1.T) * (1 - Hidden ** 2)
    ApplyGradients(Weights0, Weights1, Inputs.T.dot(DeltaHid), Hidden.T.dot(DeltaOut))
    if Iteration % 250 == 0:
        print("Iteration {}: {:.4f}".format(Iteration, np.sum(Error ** 2)))
