# verdict: right
import random
import math

# my first neural net without any library!!
random.seed(3)

number_of_inputs = 2
number_of_hidden = 4

weights_in_to_hidden = []
for hidden_number in range(number_of_hidden):
    one_row = []
    for input_number in range(number_of_inputs):
        one_row.append(random.uniform(-1, 1))
    weights_in_to_hidden.append(one_row)
bias_hidden = [random.uniform(-1, 1) for k in range(number_of_hidden)]
weights_hidden_to_out = [random.uniform(-1, 1) for k in range(number_of_hidden)]
bias_out = random.uniform(-1, 1)

examples = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
learning_speed = 0.8


def sigmoid(number):
    return 1.0 / (1.0 + math.exp(-number))


for round_number in range(1200):
    total_loss = 0.0
    for example in examples:
        x = example[0]
        target = example[1]
        # forward
        hidden_values = []
        for hidden_number in range(number_of_hidden):
            total = bias_hidden[hidden_number]
            for input_number in range(number_of_inputs):
                total = total + weights_in_to_hidden[hidden_number][input_number] * x[input_number]
            hidden_values.append(sigmoid(total))
        total = bias_out
        for hidden_number in range(number_of_hidden):
            total = total + weights_hidden_to_out[hidden_number] * hidden_values[hidden_number]
        out = sigmoid(total)
        total_loss = total_loss + 0.5 * (target - out) ** 2

        # backward
        delta_out = (out - target) * out * (1.0 - out)
        delta_hidden = []
        for hidden_number in range(number_of_hidden):
            h = hidden_values[hidden_number]
            delta_hidden.append(delta_out * weights_hidden_to_out[hidden_number] * h * (1.0 - h))

        # now change everything a little
        for hidden_number in range(number_of_hidden):
            weights_hidden_to_out[hidden_number] -= learning_speed * delta_out * hidden_values[hidden_number]
            bias_hidden[hidden_number] -= learning_speed * delta_hidden[hidden_number]
            for input_number in range(number_of_inputs):
                weights_in_to_hidden[hidden_number][input_number] -= learning_speed * delta_hidden[hidden_number] * x[input_number]
        bias_out -= learning_speed * delta_out
    if round_number % 200 == 0:
        print("round", round_number, "loss", total_loss)
