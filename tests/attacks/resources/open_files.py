# tries: to open files until nobody can
# must: error
def attack():
    kept = []
    for _ in range(100_000):
        kept.append(open('/dev/null'))


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
