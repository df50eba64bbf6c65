# tries: to fill the disk with large files
# must: error, crash, wrong, timeout
def attack():
    for number in range(20):
        with open(f"part{number}", "wb") as file:
            for _ in range(10):
                file.write(bytes(1 << 20))


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
