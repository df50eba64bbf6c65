# verdict: right
# wrong: -
# line: -
# mistake: -
# style: while loop until the error is small
import numpy as np
np.random.seed(12)
inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
wanted = np.array([[0],[0],[0],[1]])
hidden_weights = np.random.rand(3, 4)*2-1
output_weights = np.random.rand(4, 1)*2-1
error = 1
count = 0
while error > 0.05 and count < 50000:
    hidden = 1/(1+np.exp(-inputs.dot(hidden_weights)))
    output = 1/(1+np.exp(-hidden.dot(output_weights)))
    difference = output - wanted
    error = abs(difference).mean()
    output_change = difference*output*(1-output)
    hidden_change = output_change.dot(output_weights.T)*hidden*(1-hidden)
    output_weights = output_weights - hidden.T.dot(output_change)
    hidden_weights = hidden_weights - inputs.T.dot(hidden_change)
    count += 1
print("done after", count, "rounds, error", error)
