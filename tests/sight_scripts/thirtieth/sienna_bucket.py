# verdict: wrong
# line: 26
# also: 28
import random
import math

random.seed(47)

def sigmoid(a):
    return 1.0 / (1.0 + math.exp(-a))

# learns the mean of three numbers
rows = [[random.random() for _ in range(3)] for _ in range(15)]
answers = [sum(r) / 3 for r in rows]

layer1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
layer2 = [random.uniform(-1, 1) for _ in range(3)]

for iteration in range(200):
    total_error = 0
    for row, answer in zip(rows, answers):
        hidden = []
        for neuron in layer1:
            hidden.append(sigmoid(sum(w * x for w, x in zip(neuron, row))))
        prediction = sigmoid(sum(w * x for w, x in zip(layer2, hidden)))
        error = (answer - prediction) ** 2
        total_error += error
        delta = error * prediction * (1 - prediction)
        hidden_deltas = [delta * layer2[j] * hidden[j] * (1 - hidden[j]) for j in range(3)]
        for j in range(3):
            layer2[j] += 0.5 * delta * hidden[j]
        for j in range(3):
            for i in range(3):
                layer1[j][i] += 0.5 * hidden_deltas[j] * row[i]
    if iteration % 40 == 0:
        print(iteration, total_error)
