# verdict: wrong
# line: 38
import math
import random

random.seed(6)

# XOR from scratch, day 3 of my coding challenge
table = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]
hidden_weights = []
for i in range(3):
    hidden_weights.append([random.random() * 2 - 1, random.random() * 2 - 1, random.random() * 2 - 1])
final_weights = [random.random() * 2 - 1 for i in range(4)]
learning_rate = 0.5


def logistic_function(value):
    return 1 / (1 + math.exp(-value))


def slope_of_logistic(result):
    return result * (1 - result)


for day in range(1000):
    day_error = 0
    for line in table:
        x1 = line[0]
        x2 = line[1]
        wanted = line[2]
        hidden = []
        for w in hidden_weights:
            hidden.append(logistic_function(w[0] * x1 + w[1] * x2 + w[2]))
        the_sum = final_weights[3]
        for i in range(3):
            the_sum = the_sum + final_weights[i] * hidden[i]
        the_answer = logistic_function(the_sum)
        the_error = (the_answer - wanted) ** 2
        day_error = day_error + abs(the_error)
        final_delta = the_error * slope_of_logistic(the_answer)
        hidden_deltas = []
        for i in range(3):
            hidden_deltas.append(final_delta * final_weights[i] * slope_of_logistic(hidden[i]))
        for i in range(3):
            final_weights[i] = final_weights[i] - learning_rate * final_delta * hidden[i]
            hidden_weights[i][0] = hidden_weights[i][0] - learning_rate * hidden_deltas[i] * x1
            hidden_weights[i][1] = hidden_weights[i][1] - learning_rate * hidden_deltas[i] * x2
            hidden_weights[i][2] = hidden_weights[i][2] - learning_rate * hidden_deltas[i]
        final_weights[3] = final_weights[3] - learning_rate * final_delta
    if day % 250 == 0:
        print("day", day, "error", day_error)
